import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion5: Criterion = {
  no: 5,
  wording: words('paraphrase', '(Trẻ em vi phạm pháp luật, ma túy)'),
  en: '(Children who break the law, drugs)',
  max: { v: 75, ...training },
  items: [
    {
      id: '5.1',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em vi phạm pháp luật trên 1.000 trẻ em'),
      en: 'Children who broke the law per 1,000 children',
      numerator: { measure: 'offence.children', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 1000, ...training },
      max: { v: 45, ...training },
      bands: [
        { op: '=', t: 0, pts: 45, ...training },
        { op: '<=', t: 0.5, pts: 30, ...training },
        { op: '<=', t: 1, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành Công an', en: 'sector figure Công an' },
      sectors: ['police'],
    },
    {
      id: '5.2',
      kind: 'rate',
      wording: words('illustrative', 'Tỷ suất trẻ em nghiện ma túy trên 1.000 trẻ em'),
      en: 'Children addicted to drugs per 1,000 children',
      numerator: { measure: 'drug.children', at: 'date' },
      denominator: { measure: 'child.u16', at: 'date' },
      per: { v: 1000, ...training },
      max: { v: 30, ...training },
      bands: [
        { op: '=', t: 0, pts: 30, ...training },
        { op: '<=', t: 0.2, pts: 15, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành Công an', en: 'sector figure Công an' },
      sectors: ['police'],
    },
  ],
}
