import { problem, type Problem } from '../contract/problem.js';

/** Bodies over this are refused: a page must not run out of memory. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/** The body as text, or the problem: too long, or not UTF-8. */
export async function readBody(response: Response, url: string): Promise<string | Problem> {
  const tooLarge = problem('too-large', '', { url, limit: BODY_LIMIT / 1024 / 1024 });
  if (Number(response.headers.get('content-length')) > BODY_LIMIT) {
    await response.body?.cancel();
    return tooLarge;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return text + decoder.decode();
      length += value!.byteLength;
      if (length > BODY_LIMIT) {
        await reader!.cancel();
        return tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError && /decod|encod|utf/i.test(error.message)) {
      return problem('bad-encoding', '');
    }
    throw error;
  }
}
