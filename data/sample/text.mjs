/** A text of the contract in both languages. */

export const text = (zh, en) => ({ 'zh-CN': zh, en });
