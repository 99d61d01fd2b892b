/**
 * The places of data/sample-district.json that tests and pages name, by the part they play, so that a
 * new name is one line here. test/sample.test.ts holds them against the data.
 */

export interface SamplePlace {
  id: string;
  name: string;
}

/** A street also has a short name, as where room is short. */
export interface SampleStreet extends SamplePlace {
  short: string;
}

const DISTRICT_CODE = '390105';

const street = (code: string, short: string): SampleStreet => ({
  id: DISTRICT_CODE + code,
  name: `${short}街道`,
  short,
});

const community = (code: string, name: string): SamplePlace => ({
  id: DISTRICT_CODE + code,
  name: `${name}社区`,
});

/** The district itself. */
export const PLACE = { id: DISTRICT_CODE, name: '漕浦区', english: 'Caopu' };

/** The first street of the document, in the corner of the tiles. */
export const FIRST = street('001', '棹歌巷');
/** The second one, to the right of the first among the tiles. */
export const SECOND = street('002', '澜汀');
/** A street that pages link to. */
export const THIRD = street('003', '藕渡');
/** Below the first among the tiles. */
export const BELOW_FIRST = street('005', '七桅桥');
/** Below the second among the tiles. */
export const BELOW_SECOND = street('007', '青埠');
/** The last street, with the longest name. */
export const LAST = street('019', '九曲漕头');
/** The street whose employment improves most. */
export const IMPROVING = street('009', '苇舟');
/** The street whose employment lags behind. */
export const LAGGING = street('011', '鹭坡');
/** A street in the middle, which has posts of its own to look up. */
export const CENTRAL = street('013', '柳舷');

/** Streets with times on foot to their facilities. */
export const WITH_TIMES = street('008', '鸥塘');
export const ALSO_WITH_TIMES = street('015', '晚汐');
/** A community of WITH_TIMES whose nearest canteen is beyond the standard. */
export const FAR_CANTEEN = community('008051', '橹歌');
/** A community of ALSO_WITH_TIMES, not its first. */
export const NOT_THE_FIRST = community('015002', '望帆桥');
/** A community with mediations that are withheld in February 2024. */
export const WITHHELD = community('019009', '映篷');
