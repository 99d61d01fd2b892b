import { define } from '../base/element/define.js';
import { RankingElement } from './ranking-element.js';

define('gf-ranking', RankingElement);

declare global {
  interface HTMLElementTagNameMap {
    'gf-ranking': RankingElement;
  }
}

export { RankingElement };
