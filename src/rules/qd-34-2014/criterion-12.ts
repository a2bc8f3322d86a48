import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion12: Criterion = {
  no: 12,
  wording: words('official', 'Trẻ em tốt nghiệp THCS hoặc tương đương'),
  en: 'Children who complete lower secondary education or equivalent',
  max: { v: 50, ...confirmed('S24') },
  items: [
    {
      id: '12.1',
      kind: 'share',
      wording: words('official', 'Trẻ em tốt nghiệp THCS hoặc tương đương'),
      en: 'Children who complete lower secondary education or equivalent',
      numerator: { measure: 'edu.grad9', at: 'schoolYear' },
      denominator: { measure: 'edu.grade9', at: 'schoolYear' },
      max: { v: 50, ...confirmed('S24') },
      bands: [
        { op: '>=', t: 98, pts: 50, ...confirmed('S24') },
        { op: '>=', t: 95, pts: 40, ...training },
        { op: '>=', t: 90, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['sector'], vi: 'Số liệu ngành GDĐT', en: 'sector figure GDĐT' },
      sectors: ['education'],
      note: 'Grade-9 pupils instead of an age cohort is illustrative',
    },
  ],
}
