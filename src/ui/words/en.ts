import { adminWords } from '#ui/words/en/admin.ts'
import { agreementWords } from '#ui/words/en/agreement.ts'
import { batchWords } from '#ui/words/en/batch.ts'
import { carryWords } from '#ui/words/en/carry.ts'
import { caseListWords } from '#ui/words/en/case-list.ts'
import { caseWords } from '#ui/words/en/case.ts'
import { calendarWords } from '#ui/words/en/calendar.ts'
import { childWords } from '#ui/words/en/child.ts'
import { commonWords } from '#ui/words/en/common.ts'
import { communeWords } from '#ui/words/en/commune.ts'
import { findingWords } from '#ui/words/en/finding.ts'
import { formWords } from '#ui/words/en/form.ts'
import { growthWords } from '#ui/words/en/growth.ts'
import { handInWords } from '#ui/words/en/hand-in.ts'
import { homeWords } from '#ui/words/en/home.ts'
import { householdWords } from '#ui/words/en/household.ts'
import { importWords } from '#ui/words/en/import.ts'
import { leaseWords } from '#ui/words/en/lease.ts'
import { lifeEventWords } from '#ui/words/en/life-event.ts'
import { intakeWords } from '#ui/words/en/intake.ts'
import { lifeWords } from '#ui/words/en/life.ts'
import { newsWords } from '#ui/words/en/news.ts'
import { outboxWords } from '#ui/words/en/outbox.ts'
import { paperWords } from '#ui/words/en/paper.ts'
import { printWords } from '#ui/words/en/print.ts'
import { recordHistoryWords } from '#ui/words/en/record-history.ts'
import { qualityWords } from '#ui/words/en/quality.ts'
import { reasonWords } from '#ui/words/en/reason.ts'
import { startWords } from '#ui/words/en/start.ts'
import { stateWords } from '#ui/words/en/state.ts'
import { taskWords } from '#ui/words/en/task.ts'
import { transferWords } from '#ui/words/en/transfer.ts'
import { walkWords } from '#ui/words/en/walk.ts'
import type { vi } from '#ui/words/vi.ts'

/** English, the complete second set: a missing name does not compile. */
export const en: Record<keyof typeof vi, string> = {
  ...commonWords,
  ...stateWords,
  ...startWords,
  ...formWords,
  ...reasonWords,
  ...homeWords,
  ...newsWords,
  ...lifeWords,
  ...recordHistoryWords,
  ...transferWords,
  ...qualityWords,
  ...lifeEventWords,
  ...walkWords,
  ...householdWords,
  ...childWords,
  ...outboxWords,
  ...carryWords,
  ...communeWords,
  ...batchWords,
  ...importWords,
  ...intakeWords,
  ...taskWords,
  ...findingWords,
  ...agreementWords,
  ...leaseWords,
  ...handInWords,
  ...calendarWords,
  ...growthWords,
  ...printWords,
  ...paperWords,
  ...caseWords,
  ...caseListWords,
  ...adminWords,
}
