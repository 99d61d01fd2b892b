import { inEach } from '../../i18n/lang.js';

interface RankingWords {
  /** That each row has a line of its own. */
  ownTargets: string;
}

/** What is said of a ranking alone. */
export const rankingWords = inEach<RankingWords>({
  'zh-CN': { ownTargets: '竖线：各自的目标' },
  en: { ownTargets: 'Line in a row: the target of that area' },
});
