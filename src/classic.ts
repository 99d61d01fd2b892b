/**
 * All tags as one classic script, for pages and scanners that refuse modules:
 *
 *     <script src="…/dist/gongfu.classic.js"></script>
 *
 * It may stand anywhere in the page. What draws flows between stages is left out for its weight;
 * such a tag lists them instead. So is what checks a page: `gongfu doctor` does that from outside; and
 * the wall, which is a page of its own.
 */
import { cameFrom } from './classic-later.js';
import { isFirst, STANDS_FOR_TAG, watch, type LoaderDetail } from './loading.js';

const script = document.currentScript as HTMLScriptElement | null;
const self: LoaderDetail = { version: __GONGFU_VERSION__, url: script?.src ?? '' };

/** What a page that is baked loads before this script. */
const TWINS = 'link[href*="gongfu-twin.css"]';

function start() {
  const tags = import.meta.glob([
    './elements/*/gf-*.ts',
    '!./elements/doctor/*',
    '!./elements/wall/*',
  ]);
  for (const load of Object.values(tags)) void load();
  void import('./elements/embed/embed.js').then(({ upgrade }) => {
    watch(STANDS_FOR_TAG, upgrade);
  });
}

// Nothing above is evaluated unless this script is the one that works.
if (isFirst(self)) {
  cameFrom(script);
  // A tag that is made before its content has been read does not see what is baked into it.
  const isEarly = document.readyState === 'loading' && document.querySelector(TWINS);
  if (isEarly) document.addEventListener('DOMContentLoaded', start);
  else start();
}
