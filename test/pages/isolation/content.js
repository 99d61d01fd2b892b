import { TAGS } from './tags.js';

const place = document.querySelector('#place');
for (const [tag, attributes] of TAGS) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
}
