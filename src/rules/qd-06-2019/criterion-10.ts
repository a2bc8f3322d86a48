import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion10: Criterion = {
  no: 10,
  wording: words('official', 'Trẻ em đến trường, lớp mầm non'),
  en: 'Children who attend preschool',
  max: { v: 75, ...training },
  items: [
    {
      id: '10.1',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ huy động trẻ em 3–36 tháng đi nhà trẻ'),
      en: 'Share of children of 3–36 months who attend a nursery',
      numerator: { measure: 'edu.nursery', at: 'date' },
      denominator: { measure: 'child.3to35m', at: 'date' },
      max: { v: 20, ...training },
      bands: [
        { op: '>=', t: 35, pts: 20, ...training },
        { op: '>=', t: 25, pts: 15, ...training },
        { op: '>=', t: 15, pts: 5, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book', 'sector'], vi: 'Sổ; số liệu ngành GDĐT', en: 'book; sector figure GDĐT' },
      sectors: ['education'],
    },
    {
      id: '10.2',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ huy động trẻ em 3–5 tuổi đi mẫu giáo'),
      en: 'Share of children of 3–5 years who attend kindergarten',
      numerator: { measure: 'edu.kinder', at: 'date' },
      denominator: { measure: 'child.36to71m', at: 'date' },
      max: { v: 30, ...training },
      bands: [
        { op: '>=', t: 90, pts: 30, ...training },
        { op: '>=', t: 85, pts: 20, ...training },
        { op: '>=', t: 75, pts: 10, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book', 'sector'], vi: 'Sổ; số liệu ngành GDĐT', en: 'book; sector figure GDĐT' },
      sectors: ['education'],
    },
    {
      id: '10.3',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ trẻ em 5 tuổi học mẫu giáo'),
      en: 'Share of five-year-olds who attend kindergarten',
      numerator: { measure: 'edu.sy5', at: 'schoolYear' },
      denominator: { measure: 'child.sy5', at: 'schoolYear' },
      max: { v: 25, ...training },
      bands: [
        { op: '>=', t: 98, pts: 25, ...training },
        { op: '>=', t: 95, pts: 15, ...training },
        { op: '>=', t: 90, pts: 5, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: { kinds: ['book', 'sector'], vi: 'Sổ; số liệu ngành GDĐT', en: 'book; sector figure GDĐT' },
      sectors: ['education'],
    },
  ],
}
