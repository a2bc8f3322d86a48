import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion7: Criterion = {
  no: 7,
  wording: words('official', 'Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ'),
  en: 'Children under one who are fully vaccinated',
  max: { v: 50, ...confirmed('S11') },
  items: [
    {
      id: '7.1',
      kind: 'share',
      wording: words(
        'official',
        'Trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin thuộc chương trình TCMR',
      ),
      en: 'Children under one fully vaccinated by the national programme',
      numerator: { measure: 'vacc.fullBy1', at: 'window' },
      denominator: { measure: 'child.turned1', at: 'window' },
      max: { v: 50, ...confirmed('S11') },
      bands: [
        { op: '>=', t: 98, pts: 50, ...confirmed('S11') },
        { op: '>=', t: 95, pts: 40, ...training },
        { op: '>=', t: 90, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Sổ; số liệu ngành Y tế (trạm y tế)',
        en: 'book; sector figure Y tế (health station)',
      },
      sectors: ['health'],
      note: 'The choice of cohort is illustrative (A7)',
    },
  ],
}
