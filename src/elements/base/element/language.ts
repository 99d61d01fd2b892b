import type { ReactiveController, ReactiveControllerHost } from 'lit';

const followers = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** Any change of a language, wherever it is written: what is drawn for it is found out by each element. */
function watch(root: Node): void {
  observer ??= new MutationObserver(() => {
    for (const host of Array.from(followers)) host.requestUpdate();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** Has an element drawn again when a language around it has changed, in the page or in a shadow tree around. */
export class LanguageController implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.host);
    for (let node: Node = this.host; ;) {
      const root = node.getRootNode();
      watch(root);
      if (!(root instanceof ShadowRoot)) return;
      node = root.host;
    }
  }

  hostDisconnected(): void {
    followers.delete(this.host);
    if (followers.size === 0) observer?.disconnect();
  }
}
