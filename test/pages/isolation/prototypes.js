// What libraries of 2006 and their followers add to everything, and some of it in the way.
const extras = {
  each(visit) {
    for (let i = 0; i < this.length; i++) visit(this[i], i);
    return this;
  },
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  contains(value) {
    return this.indexOf(value) >= 0;
  },
  remove(value) {
    const index = this.indexOf(value);
    if (index >= 0) this.splice(index, 1);
    return this;
  },
  clear() {
    this.length = 0;
    return this;
  },
  toJSON() {
    return `[${Array.prototype.map.call(this, (value) => JSON.stringify(value)).join(', ')}]`;
  },
};
Object.assign(Array.prototype, extras, { version: '1.6' });
Object.assign(String.prototype, {
  strip: String.prototype.trim,
  toJSON() {
    return `"${this}"`;
  },
});
Object.assign(Function.prototype, { bindAsEventListener: Function.prototype.bind });
Object.assign(Element.prototype, { hide() {}, show() {}, update() {}, identify() {} });
Object.assign(Number.prototype, { toColorPart() {} });
Object.assign(Date.prototype, { toJSON: Date.prototype.toString });
