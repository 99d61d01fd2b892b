/** A question that is asked once for each address, however often its answer is wanted. */
export function once<Answer>(
  ask: (address: string) => Promise<Answer>,
): (address: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (address) => {
    const answer = answers.get(address) ?? ask(address);
    answers.set(address, answer);
    return answer;
  };
}
