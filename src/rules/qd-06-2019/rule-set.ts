import { confirmed, training } from '#rules/provenance.ts'
import type { RuleSet } from '#rules/rule-set.ts'
import { criterion1 } from './criterion-01.ts'
import { criterion2 } from './criterion-02.ts'
import { criterion3 } from './criterion-03.ts'
import { criterion4 } from './criterion-04.ts'
import { criterion5 } from './criterion-05.ts'
import { criterion6 } from './criterion-06.ts'
import { criterion7 } from './criterion-07.ts'
import { criterion8 } from './criterion-08.ts'
import { criterion9 } from './criterion-09.ts'
import { criterion10 } from './criterion-10.ts'
import { criterion11 } from './criterion-11.ts'
import { criterion12 } from './criterion-12.ts'
import { criterion13 } from './criterion-13.ts'

/**
 * QĐ 06/QĐ-TTg of 03/01/2019: 13 criteria (`domain/rules.md` 3 and 11.3). Confirmed are the names, the maxima of
 * criteria 1, 6 and 7, and the recognition rule; everything else is a training value.
 */
export const qd062019: RuleSet = {
  id: 'qd-06-2019',
  decision: '06/QĐ-TTg',
  date: '2019-01-03',
  inForce: { from: '2019-01-03', to: null, source: 'S1' },
  vi: 'Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ',
  en: 'Decision 06/QĐ-TTg of 3 January 2019 of the Prime Minister',
  total: { v: 1000, ...training, note: 'likely: arithmetic and thresholds' },
  criteriaCount: { v: 13, ...confirmed('S4') },
  groups: [
    {
      key: 'A_900',
      vi: 'Phường thuộc quận, thị xã, thành phố của thành phố trực thuộc trung ương',
      en: 'Wards of districts, towns and cities inside a centrally-run city',
      min: { v: 900, ...confirmed('S1') },
    },
    {
      key: 'C_850',
      vi: 'Xã, phường, thị trấn còn lại',
      en: 'All other communes, wards and townships',
      min: { v: 850, ...confirmed('S1') },
    },
    {
      key: 'B_800',
      vi: 'Xã, thị trấn thuộc miền núi, hải đảo; xã đặc biệt khó khăn',
      en: 'Communes and townships of mountains and islands; communes in special difficulty',
      min: { v: 800, ...confirmed('S1') },
    },
  ],
  noZeroCriterion: { v: true, ...confirmed('S1') },
  allCriteriaMet: {
    condition: { v: true, ...confirmed('S1') },
    reading: { v: 'points > 0', ...training, note: 'A3' },
  },
  officialYears: [2019, 2022, 2024, 2027, 2029],
  window: {
    v: { from: '11-01', to: '10-31' },
    ...training,
    note: 'A8: the window of QĐ 34, unconfirmed here',
  },
  pointsIntegerOnly: true,
  sectorAllocation: { ...training, note: 'follows Lào Cai’s allocation of the matching criteria of QĐ 34' },
  criteria: [
    criterion1,
    criterion2,
    criterion3,
    criterion4,
    criterion5,
    criterion6,
    criterion7,
    criterion8,
    criterion9,
    criterion10,
    criterion11,
    criterion12,
    criterion13,
  ],
}
