import { beforeAll, describe, expect, it } from 'vitest';
import { classesIn } from '../support/analyse.mjs';

/** What an element has for other elements of ours, which no doc block offers to a page. */
const OURS = new Set(['source', 'version']);

/** What a webmaster may call on a wall, beside what every tag has. */
const WALL = ['pause', 'place', 'resume', 'show'];

describe('the public members of the tags', { timeout: 60_000 }, () => {
  let classes: Awaited<ReturnType<typeof classesIn>> = [];

  const publicOf = (name: string) => {
    const { members = [] } = classes.find((one) => one.name === name) ?? {};
    return members.filter(
      (member) => !member.privacy && !member.inheritedFrom && !OURS.has(member.name),
    );
  };

  beforeAll(async () => {
    const base = 'src/elements/base/element/element.ts';
    classes = await classesIn(['src/elements/**/*-element.ts', base]);
  }, 60_000);

  it('have a sentence each that says what they are', () => {
    expect(classes.length).toBeGreaterThan(20);
    const silent = classes.flatMap(({ name }) =>
      publicOf(name)
        .filter(({ description }) => !description)
        .map((member) => `${name}.${member.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('are for a wall, beside its attributes, those that lead through its scenes', () => {
    const callable = publicOf('WallElement').filter(({ attribute }) => !attribute);
    expect(callable.map(({ name }) => name).sort()).toEqual(WALL);
  });
});
