/** The looks of the book in which every story is looked at, as its toolbar writes them. */
export const LOOKS = [
  { name: 'light', globals: 'theme:light' },
  { name: 'dark', globals: 'theme:dark' },
  { name: 'contrast', globals: 'theme:contrast' },
  { name: 'elder', globals: 'theme:light;elder:on' },
  { name: 'elder dark', globals: 'theme:dark;elder:on' },
  { name: 'english', globals: 'theme:light;lang:en' },
];
