import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

const declare = (options: PropertyDeclaration): Decorator => {
  return (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
};

/** A reactive property with an attribute. Lit's own decorator also serves syntax not used here. */
export const property = (options: PropertyDeclaration = {}): Decorator => declare(options);

/** A reactive field of the element itself. */
export const state = (): Decorator => declare({ state: true, attribute: false });
