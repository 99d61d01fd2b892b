import type { Lang } from '../i18n/lang.js';
import type { Engine } from './engine.js';
import type { QuestionName, Questions } from './protocol.js';
import { Session } from './session.js';

/** The first message to a worker; every other one is a question. */
export interface Hello {
  readonly lang: Lang;
  /** Where our own files stand, ending in a slash. */
  readonly base: string;
}

export interface Asked {
  readonly id: number;
  readonly name: QuestionName;
  readonly ask: unknown;
}

export interface Answered {
  readonly id: number;
  readonly answer?: unknown;
  /** An exception of our own code, which is no fault of a file. */
  readonly failed?: string;
}

/**
 * Answers the questions of a page, one after the other in the order in which they come: gives what takes
 * them in, and tells each answer.
 */
export function servedSession(
  engineFor: (lang: Lang, base: string) => Engine,
  tell: (answer: Answered) => void,
): (message: Hello | Asked) => void {
  let session: Session | undefined;
  let before: Promise<void> = Promise.resolve();
  const reply = async ({ id, name, ask }: Asked) => {
    try {
      tell({ id, answer: await session?.ask(name, ask as Questions[typeof name]['ask']) });
    } catch (error) {
      tell({ id, failed: String((error as Error)?.stack ?? error) });
    }
  };
  return (message) => {
    if ('lang' in message)
      session = new Session(engineFor(message.lang, message.base), message.lang);
    else before = before.then(() => reply(message));
  };
}
