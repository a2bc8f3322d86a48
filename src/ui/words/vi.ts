import { adminWords } from '#ui/words/vi/admin.ts'
import { agreementWords } from '#ui/words/vi/agreement.ts'
import { batchWords } from '#ui/words/vi/batch.ts'
import { carryWords } from '#ui/words/vi/carry.ts'
import { caseListWords } from '#ui/words/vi/case-list.ts'
import { caseWords } from '#ui/words/vi/case.ts'
import { calendarWords } from '#ui/words/vi/calendar.ts'
import { childWords } from '#ui/words/vi/child.ts'
import { commonWords } from '#ui/words/vi/common.ts'
import { communeWords } from '#ui/words/vi/commune.ts'
import { findingWords } from '#ui/words/vi/finding.ts'
import { formWords } from '#ui/words/vi/form.ts'
import { growthWords } from '#ui/words/vi/growth.ts'
import { handInWords } from '#ui/words/vi/hand-in.ts'
import { homeWords } from '#ui/words/vi/home.ts'
import { householdWords } from '#ui/words/vi/household.ts'
import { importWords } from '#ui/words/vi/import.ts'
import { leaseWords } from '#ui/words/vi/lease.ts'
import { lifeEventWords } from '#ui/words/vi/life-event.ts'
import { intakeWords } from '#ui/words/vi/intake.ts'
import { lifeWords } from '#ui/words/vi/life.ts'
import { newsWords } from '#ui/words/vi/news.ts'
import { outboxWords } from '#ui/words/vi/outbox.ts'
import { paperWords } from '#ui/words/vi/paper.ts'
import { printWords } from '#ui/words/vi/print.ts'
import { recordHistoryWords } from '#ui/words/vi/record-history.ts'
import { qualityWords } from '#ui/words/vi/quality.ts'
import { reasonWords } from '#ui/words/vi/reason.ts'
import { startWords } from '#ui/words/vi/start.ts'
import { stateWords } from '#ui/words/vi/state.ts'
import { taskWords } from '#ui/words/vi/task.ts'
import { transferWords } from '#ui/words/vi/transfer.ts'
import { walkWords } from '#ui/words/vi/walk.ts'

/** Vietnamese, the first language of the product; its keys are the keys. */
export const vi = {
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
