/** The packed forms that stand beside a file, the smallest first. */
export const FORMS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

/** The weight that an Accept-Encoding header gives to a coding; 0 where it refuses it (RFC 9110, 12.5.3). */
export function weightOf(header: string | undefined, coding: string): number {
  const weights = new Map(
    (header ?? '').split(',').map((one): [string, number] => {
      const [name = '', ...params] = one.split(';').map((part) => part.trim().toLowerCase());
      const stated = params.find((param) => param.startsWith('q='));
      const weight = stated === undefined ? 1 : Number(stated.slice(2));
      return [name, Number.isFinite(weight) ? weight : 0];
    }),
  );
  return weights.get(coding) ?? weights.get('*') ?? 0;
}
