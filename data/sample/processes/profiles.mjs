/** What each street is like: how large, how fast it grows, how many of its people work. */
import { idOf } from '../regions.mjs';

/**
 * Residents in thousands at the start of 2022, growth per year in per cent, the employment rate at the start and
 * what it gains in three years.
 */

const BY_CODE = {
  '001': { residents: 59, growth: 0.4, rate: 96.4 },
  '002': { residents: 57, growth: 0.3, rate: 96.6 },
  '003': { residents: 63, growth: 0.9, rate: 96.2 },
  '004': { residents: 30, growth: -0.5, rate: 95.6 },
  '005': { residents: 68, growth: 0.6, rate: 96.1 },
  '007': { residents: 59, growth: 0.1, rate: 96.0 },
  '008': { residents: 82, growth: 1.6, rate: 96.3 },
  '009': { residents: 112, growth: 2.6, rate: 94.0, gain: 3.1 }, // the one that improves
  '010': { residents: 69, growth: 3.2, rate: 95.7, gain: 0.5 },
  '011': { residents: 78, growth: 0.7, rate: 93.9, gain: -0.3 }, // the one that lags
  '012': { residents: 36, growth: -0.8, rate: 97.0 },
  '013': { residents: 34, growth: -0.6, rate: 97.1 },
  '014': { residents: 36, growth: -0.9, rate: 96.5 },
  '015': { residents: 46, growth: -0.3, rate: 97.2, gain: 0.4 },
  '016': { residents: 86, growth: -0.2, rate: 96.2 },
  '017': { residents: 63, growth: 0.4, rate: 96.5 },
  '018': { residents: 112, growth: 1.9, rate: 96.7 },
  '019': { residents: 69, growth: 2.1, rate: 95.9 },
};

export const PROFILES = Object.fromEntries(
  Object.entries(BY_CODE).map(([code, profile]) => [idOf(code), profile]),
);
