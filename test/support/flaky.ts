// The test's side of flaky.mjs.

/** One answer that the server has sent. */
export interface Answer {
  step: string;
  status: number;
}

/** An address that answers by a script: `ok`, `500`, `html`, `same`, `truncated`, `slow` … */
export function flaky(...steps: string[]): { src: string; answers(): Promise<Answer[]> } {
  const id = crypto.randomUUID();
  return {
    src: `/flaky/${id}/${steps.join(',')}`,
    answers: async () => (await (await fetch(`/flaky/${id}`)).json()) as Answer[],
  };
}
