import { createApp, h, ref } from 'vue';
import { TAGS } from './tags.js';

createApp({
  setup() {
    const picked = ref('');
    const pick = ({ detail }) => (picked.value = detail.region ?? detail.period ?? '');
    return () => [
      ...TAGS.map(([tag, attributes]) => h(tag, { ...attributes, onGfSelect: pick })),
      h('output', { id: 'picked' }, picked.value),
    ];
  },
}).mount('#place');
