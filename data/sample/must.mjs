/** Stops the generator where the sample would not be what it claims to be. */

export const fail = (text) => {
  throw new Error(`sample data: ${text}`);
};

export const must = (holds, text) => holds || fail(text);
