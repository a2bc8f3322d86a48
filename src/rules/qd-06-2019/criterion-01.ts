import { confirmed, training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion1: Criterion = {
  no: 1,
  wording: words('official', 'Nguồn lực thực hiện quyền trẻ em'),
  en: 'Resources for the rights of children',
  max: { v: 100, ...confirmed('S7') },
  items: [
    {
      id: '1.1',
      kind: 'yesNo',
      wording: words('official', 'Có bố trí người làm công tác bảo vệ trẻ em cấp xã'),
      en: 'Somebody is assigned to child protection in the commune',
      no: { v: 0, ...training },
      max: { v: 50, ...confirmed('S7') },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: quyết định phân công',
        en: 'evidence documents: assignment decision',
      },
      sectors: ['children'],
    },
    {
      id: '1.2',
      kind: 'yesNo',
      wording: words(
        'official',
        'Có bố trí cộng tác viên BVTE tại thôn, làng, ấp, bản, buôn, phum, sóc, tổ dân phố, khu phố, khóm',
      ),
      en: 'Child-protection collaborators in every hamlet or residential group',
      no: { v: 0, ...training },
      beside: {
        numerator: { measure: 'unit.ctv', at: 'date' },
        denominator: { measure: 'unit.all', at: 'date' },
      },
      max: { v: 15, ...confirmed('S7') },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: danh sách cộng tác viên theo thôn',
        en: 'evidence documents: list of collaborators per thôn',
      },
      sectors: ['children'],
      note: 'A22: “yes” is proposed only when unit.ctv = unit.all; the council decides where coverage is partial',
    },
    {
      id: '1.3',
      kind: 'yesNo',
      wording: words(
        'official',
        'Có ban BVTE hoặc nhóm thường trực BVTE cấp xã thực hiện tốt chế độ giao ban, đánh giá định kỳ hằng tháng, quý, năm',
      ),
      en: 'A child-protection board or standing group meets and reviews every month, quarter and year',
      no: { v: 0, ...training },
      max: { v: 15, ...confirmed('S7') },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: quyết định thành lập, biên bản',
        en: 'evidence documents: establishing decision, minutes',
      },
      sectors: ['children'],
    },
    {
      id: '1.4',
      kind: 'yesNo',
      wording: [
        { text: 'Có kinh phí …', status: 'official' },
        { text: 'ngân sách hằng năm cho công tác bảo vệ, chăm sóc trẻ em', status: 'illustrative' },
      ],
      en: 'Yearly budget for the protection and care of children',
      no: { v: 0, ...training },
      max: { v: 20, ...training, note: '100 − 50 − 15 − 15; that 1.4 is one single item is illustrative' },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: quyết định giao dự toán, sổ quỹ',
        en: 'evidence documents: budget decision, fund ledger',
      },
      sectors: ['children'],
    },
  ],
}
