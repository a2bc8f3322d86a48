import type { Evidence } from './code.ts'

/** One step of the procedure: who does it, on which form, in which time. */
export interface CaseStep {
  code: 'intake' | 'verify' | 'assess' | 'emergency' | 'inform' | 'plan' | 'approve' | 'run' | 'review'
  form: '01' | '02' | '03' | '04' | '05' | '06' | null
  article: string | null
  vi: string
  en: string
  whoVi: string
  whoEn: string
  status: Evidence
  source: string
}

const office = ['UBND cấp xã, công an', 'Commune, police'] as const
const worker = ['Người làm công tác bảo vệ trẻ em cấp xã', 'Child-protection worker of the commune'] as const
const chair = ['Chủ tịch UBND cấp xã', 'Chairman of the commune'] as const
const assigned = ['Người được giao', 'Whoever is assigned'] as const

/** The steps of Decree 56/2017/NĐ-CP chapter III (`domain/book.md` 11), in their order. */
export const caseSteps: readonly CaseStep[] = [
  step('intake', '01', null, ['Tiếp nhận thông tin', 'Receive the information'], office, 'confirmed', 'W69'),
  step('verify', null, null, ['Kiểm tra, xác minh', 'Verify'], office, 'confirmed', 'W69'),
  step(
    'assess',
    '02',
    'Đ. 26',
    ['Đánh giá nguy cơ ban đầu', 'Initial risk assessment'],
    worker,
    'confirmed',
    'W12',
  ),
  step('emergency', null, 'Đ. 26.3', ['Biện pháp khẩn cấp', 'Emergency measures'], chair, 'confirmed', 'W12'),
  step(
    'inform',
    '03',
    'Đ. 27',
    ['Thu thập thông tin, đánh giá nguy cơ cụ thể', 'Specific assessment'],
    worker,
    'confirmed',
    'W71',
  ),
  step('plan', '04', 'Đ. 28', ['Xây dựng kế hoạch', 'Draft the plan'], worker, 'confirmed', 'W13'),
  step('approve', '05', 'Đ. 28', ['Phê duyệt kế hoạch', 'Approve the plan'], chair, 'confirmed', 'W13'),
  step('run', null, null, ['Thực hiện, theo dõi', 'Carry out and follow up'], assigned, 'confirmed', 'W70'),
  step('review', '06', 'Đ. 30', ['Rà soát, đánh giá', 'Review'], worker, 'confirmed', 'decree-56-30'),
]

function step(
  code: CaseStep['code'],
  form: CaseStep['form'],
  article: string | null,
  [vi, en]: readonly [string, string],
  [whoVi, whoEn]: readonly [string, string],
  status: Evidence,
  source: string,
): CaseStep {
  return { code, form, article, vi, en, whoVi, whoEn, status, source }
}
