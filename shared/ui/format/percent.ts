import { type Language, localeOf } from '../words/languages.ts';
import { RANGE_DASH, remembered } from './intl.ts';

/** Shares as percentages: 93,4 % with an unbreakable space in Vietnamese, 93.4% in English. */

const figures = remembered(
  (locale, digits) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: Number(digits),
      maximumFractionDigits: Number(digits),
    }),
);

/** A share from 0 to 1 with one decimal, as every published rate is given. */
export function formatPercent1(share: number, language: Language): string {
  return `${figure(share, 1, language)}${sign(language)}`;
}

/** A share from 0 to 1 as whole per cent, for sentences. */
export function formatPercent0(share: number, language: Language): string {
  return `${figure(share, 0, language)}${sign(language)}`;
}

/** A difference of two shares, −1 to 1, in percentage points with one decimal and its sign: +2,2 or −0,4. */
export function formatPoints1(difference: number, language: Language): string {
  const sized = figure(Math.abs(difference), 1, language);
  const isNone = figure(0, 1, language) === sized;
  return isNone ? sized : `${difference < 0 ? '\u2212' : '+'}${sized}`;
}

/** The bounds of an interval, shares from 0 to 1: 92,0–94,5 %. */
export function formatPercentRange(low: number, high: number, language: Language): string {
  return `${figure(low, 1, language)}${RANGE_DASH}${figure(high, 1, language)}${sign(language)}`;
}

function figure(share: number, digits: number, language: Language): string {
  return figures(localeOf(language), String(digits)).format(share * 100);
}

function sign(language: Language): string {
  return language === 'vi' ? '\u00a0%' : '%';
}
