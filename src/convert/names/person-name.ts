import { foldedName } from './division-name.js';

const PERSON_HEAD =
  /(?:姓\s*名|名字|负责人|责任人|联系人|经办人|填报人|填表人|制表人?|审核人?|复核人?|申请人|当事人|户主|法定代表人|法人|调解员|网格员|专管员|指导员|导师|学员|职工|员工姓名|书记|主任|科长|局长|签[字名]|name of|contact|person in charge)$/i;

/** True for the head of a column that names persons: 姓名, 负责人, 联系人. */
export const isPersonHead = (head: string): boolean =>
  PERSON_HEAD.test(foldedName(head).replace(/[(（].*$/, ''));

/** The hundred or so surnames that most people bear (Ministry of Public Security, 2020), and common double ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶黎贺顾毛郝龚邵万钱严洪武戴莫孔向常汤康施牛文温芦俞樊祝';
const DOUBLE = /^(?:欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方)/;

/** True for a text that may well be the name of a person: a surname, and one or two characters behind it. */
export function mayBePerson(text: string): boolean {
  const name = foldedName(text);
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name)) return false;
  if (DOUBLE.test(name)) return name.length > 2;
  return name.length < 4 && SURNAMES.includes(name[0]!);
}
