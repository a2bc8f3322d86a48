import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion10: Criterion = {
  no: 10,
  wording: words('official', 'Trẻ em được khám sức khỏe tổng quát ít nhất 1 lần trong năm'),
  en: 'Children with a general health check at least once a year',
  max: { v: 50, ...confirmed('S24') },
  items: [
    {
      id: '10.1',
      kind: 'share',
      wording: words('official', 'Trẻ em được khám sức khỏe tổng quát ít nhất 1 lần trong năm'),
      en: 'Children with a general health check at least once a year',
      numerator: { measure: 'check.u16', at: 'window' },
      denominator: { measure: 'child.u16', at: 'date' },
      max: { v: 50, ...confirmed('S24') },
      bands: [
        { op: '>=', t: 80, pts: 50, ...confirmed('S24') },
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
      note: 'The age range is illustrative',
    },
  ],
}
