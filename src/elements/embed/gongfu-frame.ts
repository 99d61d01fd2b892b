/**
 * For the page around an iframe of dist/embed.html: gives `iframe.gf-frame` the height that its page
 * tells. A classic script without a global name; it believes a message only from the frame's own
 * window and the origin of its address.
 *
 *     <script src="…/dist/gongfu-frame.js"></script>
 */
(() => {
  const HIGHEST = 20_000;

  const originOf = (frame: HTMLIFrameElement) => {
    try {
      return new URL(frame.src, location.href).origin;
    } catch {
      return '';
    }
  };

  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe.gf-frame')];

  addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (!data || data.type !== 'gf-height') return;
    const { height } = data as { height: unknown };
    if (typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      frame.style.setProperty('height', `${Math.ceil(height)}px`);
    }
  });

  /** A frame that was there before this script has told its height already. */
  const ask = () => {
    for (const frame of frames()) {
      const origin = originOf(frame);
      if (!frame.contentWindow || !/^https?:/.test(origin)) continue;
      frame.contentWindow.postMessage({ type: 'gf-ask-height' }, origin);
    }
  };
  if (document.readyState === 'complete') ask();
  else addEventListener('load', ask);
})();
