import { training, words } from '#rules/provenance.ts'
import type { Criterion } from '#rules/rule-set.ts'

export const criterion1: Criterion = {
  no: 1,
  wording: words(
    'official',
    'Mức độ chỉ đạo, điều hành của cấp ủy đảng, chính quyền địa phương đến công tác bảo vệ, chăm sóc và giáo dục trẻ em',
  ),
  en: 'Leadership of Party and local authority in the protection, care and education of children',
  max: { v: 100, ...training },
  items: [
    {
      id: '1.1',
      kind: 'checklist',
      wording: words('illustrative', 'Văn bản chỉ đạo, kế hoạch, tổ chức bộ máy'),
      en: 'Directives, plans and organisation',
      max: { v: 40, ...training },
      parts: [
        {
          part: 'a',
          wording: words('illustrative', 'kế hoạch năm về công tác trẻ em'),
          en: 'Yearly plan for children’s work',
          weight: { v: 10, ...training },
        },
        {
          part: 'b',
          wording: words('illustrative', 'chỉ tiêu trẻ em trong kế hoạch phát triển kinh tế - xã hội'),
          en: 'Targets for children in the socio-economic plan',
          weight: { v: 10, ...training },
        },
        {
          part: 'c',
          wording: words('illustrative', 'quyết định thành lập, kiện toàn Ban chỉ đạo, Hội đồng đánh giá'),
          en: 'Decision on the steering committee and the evaluation council',
          weight: { v: 10, ...training },
        },
        {
          part: 'd',
          wording: words('illustrative', 'đăng ký chỉ tiêu xã, phường phù hợp với trẻ em năm sau'),
          en: 'Registration of next year’s target',
          weight: { v: 10, ...training },
        },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: bốn văn bản',
        en: 'evidence documents: the four documents',
      },
      sectors: ['children'],
    },
    {
      id: '1.2',
      kind: 'yesNo',
      wording: words('illustrative', 'Có bố trí ngân sách cho công tác trẻ em'),
      en: 'Budget for children’s work',
      no: { v: 0, ...training },
      max: { v: 20, ...training },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: quyết định giao dự toán, sổ quỹ',
        en: 'evidence documents: budget decision, fund ledger',
      },
      sectors: ['children'],
    },
    {
      id: '1.3',
      kind: 'share',
      wording: words('illustrative', 'Tỷ lệ thôn có cộng tác viên'),
      en: 'Share of hamlets with a collaborator',
      numerator: { measure: 'unit.ctv', at: 'date' },
      denominator: { measure: 'unit.all', at: 'date' },
      max: { v: 20, ...training },
      bands: [
        { op: '=', t: 100, pts: 20, ...training },
        { op: '>=', t: 80, pts: 12, ...training },
        { op: '>=', t: 50, pts: 6, ...training },
        { op: 'else', pts: 0, ...training },
      ],
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: danh sách cộng tác viên',
        en: 'evidence documents: list of collaborators',
      },
      sectors: ['children'],
    },
    {
      id: '1.4',
      kind: 'council',
      wording: words('illustrative', 'Mức độ phối hợp giữa các ban, ngành, đoàn thể'),
      en: 'Coordination between bodies and associations',
      max: { v: 20, ...training },
      proof: {
        kinds: ['evidence'],
        vi: 'Tài liệu minh chứng: biên bản hội đồng',
        en: 'evidence documents: minutes of the council',
      },
      sectors: ['children'],
    },
  ],
}
