import 'gongfu-board/gf-stat.js';
import figures from './figures.json';

export const Rate = () => <gf-stat indicator="employment-rate" data={figures} />;
