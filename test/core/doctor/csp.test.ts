import { describe, expect, it } from 'vitest';
import { allows, headerFor, parsePolicies, type Need } from '../../../src/core/doctor/csp.js';
import { POLICY } from '../../../src/core/doctor/policy.js';

const PAGE = 'https://www.example.gov.cn/col/index.html';
const own = 'https://www.example.gov.cn/dist/gongfu.js';
const other = 'https://data.example.gov.cn/a/b.json';

const may = (policy: string, need: Partial<Need>) =>
  parsePolicies(policy).every((one) =>
    allows(one, { directive: 'script-src', what: own, ...need }, PAGE),
  );

describe('content security policy', () => {
  it('lets the page have what the most particular directive lists', () => {
    expect(may("default-src 'self'", {})).toBe(true);
    expect(may("default-src 'none'", {})).toBe(false);
    expect(may("default-src 'none'; script-src 'self'", {})).toBe(true);
    expect(may("script-src 'self'; script-src-elem 'none'", {})).toBe(false);
    expect(may("img-src 'none'", {})).toBe(true);
    expect(may("default-src 'self'", { directive: 'connect-src', what: other })).toBe(false);
    expect(
      may("default-src 'self'; connect-src *", { directive: 'connect-src', what: other }),
    ).toBe(true);
  });

  it('matches schemes, hosts, wildcards, ports and paths as a browser does', () => {
    const data = { directive: 'connect-src', what: other } as const;
    for (const source of [
      'https:',
      'http:',
      '*.example.gov.cn',
      'data.example.gov.cn',
      'https://data.example.gov.cn:443',
      'data.example.gov.cn:*',
      'data.example.gov.cn/a/',
      'data.example.gov.cn/a/b.json',
    ]) {
      expect(may(`connect-src ${source}`, data), source).toBe(true);
    }
    for (const source of [
      'wss:',
      'example.gov.cn',
      '*.data.example.gov.cn',
      'data.example.gov.cn:8443',
      'data.example.gov.cn/b/',
      'data.example.gov.cn/a',
      "'unsafe-inline'",
    ]) {
      expect(may(`connect-src ${source}`, data), source).toBe(false);
    }
  });

  it('takes a nonce for the script that has it, and no address beside strict-dynamic', () => {
    expect(may("script-src 'nonce-abc'", { nonce: 'abc' })).toBe(true);
    expect(may("script-src 'nonce-abc'", { nonce: 'other' })).toBe(false);
    expect(may("script-src 'self' 'strict-dynamic'", {})).toBe(false);
  });

  it('asks for the name of the Trusted Types policy only where names are listed', () => {
    const types = { directive: 'trusted-types', what: 'lit-html' } as const;
    expect(may("require-trusted-types-for 'script'", types)).toBe(true);
    expect(may("trusted-types 'none'", types)).toBe(false);
    expect(may('trusted-types lit-html other', types)).toBe(true);
  });

  it('must satisfy each of several policies', () => {
    expect(may("script-src 'self', script-src 'none'", {})).toBe(false);
  });

  it('mends a policy with what it lacks and nothing else', () => {
    const needs: Need[] = [
      { directive: 'script-src', what: own },
      { directive: 'connect-src', what: other },
      { directive: 'trusted-types', what: 'lit-html' },
    ];
    const mended = (policy: string) => headerFor(parsePolicies(policy), needs, PAGE);
    expect(mended("default-src 'none'; img-src *; trusted-types 'none'")).toBe(
      "default-src 'none'; img-src *; trusted-types lit-html; script-src 'self'; " +
        'connect-src https://data.example.gov.cn',
    );
    const whole = "default-src 'self'; connect-src https:";
    expect(mended(whole)).toBe(whole);
    for (const policy of ["default-src 'none'", "script-src 'none'; connect-src 'none'", '']) {
      for (const one of parsePolicies(mended(policy))) {
        for (const need of needs) expect(allows(one, need, PAGE), policy).toBe(true);
      }
    }
  });

  it('gives a page without a policy the strictest one that serves it', () => {
    expect(headerFor([], [{ directive: 'script-src', what: own }], PAGE)).toBe(POLICY);
  });
});
