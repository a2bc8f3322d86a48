import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion11: Criterion = {
  no: 11,
  wording: words('official', 'Trẻ em đến trường, lớp mầm non'),
  en: 'Children who attend preschool',
  max: { v: 75, ...confirmed('S24') },
  items: [
    {
      id: '11.1',
      kind: 'share',
      wording: words('official', 'Trẻ em đến trường, lớp mầm non'),
      en: 'Children who attend preschool',
      numerator: { measure: 'edu.kinder', at: 'date' },
      denominator: { measure: 'child.36to71m', at: 'date' },
      max: { v: 75, ...confirmed('S24') },
      bands: [
        { op: '>=', t: 90, pts: 75, ...confirmed('S24') },
        { op: '>=', t: 85, pts: 55, ...training },
        { op: '>=', t: 75, pts: 30, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book', 'sector'], vi: 'Sổ; số liệu ngành GDĐT', en: 'book; sector figure GDĐT' },
      sectors: ['education'],
      note: 'The age range is illustrative',
    },
  ],
}
