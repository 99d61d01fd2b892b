import ElementPlus, { ElCard, ElConfigProvider } from 'element-plus';
import { createApp, h } from 'vue';
import { TAGS } from './tags.js';

createApp({
  render: () =>
    h(ElConfigProvider, { size: 'small' }, () =>
      h(ElCard, { header: 'Element Plus' }, () =>
        h(
          'div',
          { id: 'place' },
          TAGS.map(([tag, attributes]) => h(tag, attributes)),
        ),
      ),
    ),
})
  .use(ElementPlus)
  .mount('#app');
