import { agreementCases } from './contract-agreement.ts'
import { arrivalCases } from './contract-arrival.ts'
import { carryCases } from './contract-carry.ts'
import { firstSyncCases } from './contract-first-sync.ts'
import { reportAnswerCases } from './contract-report-answer.ts'
import { reportCases } from './contract-report.ts'
import { restoreCases } from './contract-restore.ts'
import { safetyCases } from './contract-safety.ts'
import { savingCases } from './contract-saving.ts'
import { useCases } from './contract-use.ts'
import { wipeCases } from './contract-wipe.ts'
import type { ContractCase, TestPhone } from './phone.ts'

/** What every book keeps, on any machine. Free of test tools and of Node, so that a browser can run it too. */
export function bookContract(makePhone: () => TestPhone): ContractCase[] {
  return [
    ...savingCases(makePhone),
    ...firstSyncCases(makePhone),
    ...arrivalCases(makePhone),
    ...agreementCases(makePhone),
    ...restoreCases(makePhone),
    ...safetyCases(makePhone),
    ...reportCases(makePhone),
    ...reportAnswerCases(makePhone),
    ...wipeCases(makePhone),
    ...carryCases(makePhone),
    ...useCases(makePhone),
  ]
}
