import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion9: Criterion = {
  no: 9,
  wording: words('official', 'Trẻ em được khám sức khỏe định kỳ'),
  en: 'Children with a regular health check',
  max: { v: 50, ...training },
  items: [
    {
      id: '9.1',
      kind: 'share',
      wording: [
        { text: 'Trẻ em được khám sức khỏe định kỳ', status: 'official' },
        { text: 'ít nhất 1 lần trong kỳ', status: 'illustrative' },
      ],
      en: 'Children with at least one health check in the period',
      numerator: { measure: 'check.u16', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      max: { v: 50, ...training },
      bands: [
        { op: '>=', t: 80, pts: 50, ...training },
        { op: '>=', t: 70, pts: 35, ...training },
        { op: '>=', t: 60, pts: 20, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'sector'],
        vi: 'Số liệu ngành Y tế, GDĐT; sổ nếu có ghi ngày khám',
        en: 'sector figure Y tế, GDĐT; book if dates are kept',
      },
      sectors: ['health'],
    },
  ],
}
