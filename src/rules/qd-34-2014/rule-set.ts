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
import { criterion14 } from './criterion-14.ts'
import { criterion15 } from './criterion-15.ts'

/**
 * QĐ 34/2014/QĐ-TTg of 30/5/2014: 15 criteria (`domain/rules.md` 4 and 11.4). Confirmed are the total, seven
 * criteria with their top bands, and the minimum of one group; everything else is a training value.
 */
export const qd342014: RuleSet = {
  id: 'qd-34-2014',
  decision: '34/2014/QĐ-TTg',
  date: '2014-05-30',
  inForce: { from: '2014-07-15', to: '2020-01-03', source: 'S23' },
  vi: 'Quyết định số 34/2014/QĐ-TTg ngày 30/5/2014 của Thủ tướng Chính phủ',
  en: 'Decision 34/2014/QĐ-TTg of 30 May 2014 of the Prime Minister',
  total: { v: 1000, ...confirmed('S24') },
  criteriaCount: { v: 15, ...confirmed('S24') },
  groups: [
    {
      key: 'A_850',
      vi: 'phường thuộc quận của thành phố trực thuộc trung ương',
      en: 'Wards of districts of a centrally-run city',
      min: { v: 850, ...confirmed('S24') },
    },
    {
      key: 'B_750',
      vi: 'xã, thị trấn thuộc huyện của thành phố trực thuộc trung ương; xã, phường của thành phố, thị xã thuộc tỉnh; thị trấn của huyện thuộc tỉnh khu vực đồng bằng …',
      en: 'Communes and townships of rural districts of a centrally-run city; communes and wards of provincial cities and towns; townships of delta districts …',
      min: { v: 750, ...training, note: 'likely: almost the same group was 750 in QĐ 37/2010' },
    },
    {
      key: 'C_650',
      vi: 'xã, thị trấn miền núi, hải đảo',
      en: 'Communes and townships of mountains and islands',
      min: { v: 650, ...training, note: '650 in QĐ 37/2010' },
    },
  ],
  noZeroCriterion: { v: true, ...training, note: 'no zero-score rule is verified for QĐ 34' },
  allCriteriaMet: null,
  officialYears: 'every',
  window: { v: { from: '11-01', to: '10-31' }, ...confirmed('S28') },
  pointsIntegerOnly: true,
  sectorAllocation: confirmed('P4'),
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
    criterion14,
    criterion15,
  ],
}
