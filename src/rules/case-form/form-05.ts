import type { CaseForm } from './shape.ts'

/**
 * Mẫu số 05: the draft of the chairman's decision that approves the plan (Art. 28); number, date and signer come with
 * the approval. The form itself was not read.
 */
export const form05: CaseForm = {
  code: '05',
  vi: 'Quyết định phê duyệt kế hoạch hỗ trợ, can thiệp',
  en: 'Decision approving the plan',
  article: 'Đ. 28',
  status: 'unverified',
  groups: [
    {
      id: 'decision',
      vi: 'Nội dung dự thảo quyết định',
      en: 'Draft of the decision',
      status: 'unverified',
      source: 'book.md 17.8',
      questions: [
        { kind: 'long', id: 'basis', vi: 'Căn cứ', en: 'Legal basis' },
        { kind: 'long', id: 'duty', vi: 'Giao nhiệm vụ cho', en: 'Tasks are given to', needed: true },
        { kind: 'text', id: 'effect', vi: 'Hiệu lực', en: 'In force' },
        { kind: 'text', id: 'receivers', vi: 'Nơi nhận', en: 'Receivers' },
      ],
    },
  ],
}
