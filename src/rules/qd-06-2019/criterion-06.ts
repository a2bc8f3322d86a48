import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion6: Criterion = {
  no: 6,
  wording: words('official', 'Trẻ em có hoàn cảnh đặc biệt được trợ giúp'),
  en: 'Children in special circumstances who are helped',
  max: { v: 125, ...confirmed('S11') },
  items: [
    {
      id: '6.1',
      kind: 'share',
      wording: words('official', 'Tỷ lệ trẻ em có HCĐB được trợ giúp'),
      en: 'Share of children in special circumstances who are helped',
      numerator: { measure: 'hcdb.helped', at: 'window' },
      denominator: { measure: 'hcdb.all', at: 'date' },
      max: { v: 50, ...confirmed('S11') },
      bands: [
        { op: '>=', t: 95, pts: 50, ...confirmed('S11') },
        { op: '>=', t: 90, pts: 40, ...training },
        { op: '>=', t: 80, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['book', 'evidence'],
        vi: 'Sổ; tài liệu minh chứng: danh sách hỗ trợ, ký nhận',
        en: 'book; evidence documents: support lists, receipts',
      },
      sectors: ['children'],
    },
    {
      id: '6.2',
      kind: 'share',
      wording: words(
        'official',
        'Tỷ lệ các vụ việc trẻ em bị xâm hại tình dục, bỏ rơi, mua bán được Chủ tịch UBND cấp xã phê duyệt kế hoạch can thiệp, hỗ trợ kịp thời',
      ),
      en: 'Share of cases of sexual abuse, abandonment and trafficking whose plan the chairman approved in time',
      numerator: { measure: 'case.planInTime', at: 'window' },
      denominator: { measure: 'case.three', at: 'window' },
      max: { v: 75, ...confirmed('S11') },
      bands: [
        { op: '=', t: 100, pts: 75, ...confirmed('S11') },
        { op: '>=', t: 90, pts: 50, ...training },
        { op: '>=', t: 75, pts: 25, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: hồ sơ vụ việc, kế hoạch đã ký',
        en: 'evidence documents: case file, signed plan',
      },
      sectors: ['children'],
      note: 'The meaning of “kịp thời” (7 working days) is illustrative',
    },
  ],
}
