import * as z from 'zod/mini'
import type { ProblemReason } from '#model/reason.ts'
import { accountsAnswerSchema } from '#protocol/account.ts'
import { carryAnswerSchema, carryRequestSchema } from '#protocol/carry.ts'
import {
  codeAnswerSchema,
  codeRequestSchema,
  enrolAnswerSchema,
  enrolRequestSchema,
} from '#protocol/enrol.ts'
import { healthSchema } from '#protocol/health.ts'
import { digestAnswerSchema, digestRequestSchema } from '#protocol/digest.ts'
import { historyAnswerSchema } from '#protocol/history.ts'
import { columnsAnswerSchema, pullAnswerSchema, pullRequestSchema } from '#protocol/pull.ts'
import { pushAnswerSchema, pushRequestSchema } from '#protocol/push.ts'
import { adminRoutes } from './admin/route.ts'

/** One route: the app serves it and `/api/openapi.json` describes it, both from here. */
export interface Route {
  method: 'GET' | 'POST'
  path: string
  summary: string
  /** Steps of PROTOCOL.md. */
  steps: string
  /** Without a token; every other route needs one. */
  isOpen?: true
  request?: z.core.$ZodType
  answer: z.core.$ZodType
  /** Besides those that every route may answer. */
  reasons: readonly ProblemReason[]
}

/** What any route may answer instead of a result. */
export const commonReasons: readonly ProblemReason[] = ['malformed', 'unavailable', 'bug']

/** What any route that needs a token may answer, too. */
export const enrolledReasons: readonly ProblemReason[] = [
  'not-enrolled',
  'revoked',
  'client-too-old',
  'server-too-old',
]

export const routes = {
  health: {
    method: 'GET',
    path: '/api/v1/health',
    summary: 'Whether the server answers, which protocol it speaks, training or real use',
    steps: '',
    isOpen: true,
    answer: healthSchema,
    reasons: [],
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description',
    steps: '',
    isOpen: true,
    answer: z.looseObject({ openapi: z.string() }),
    reasons: [],
  },
  enrol: {
    method: 'POST',
    path: '/api/v1/enrol',
    summary: 'Spends a one-time code and enrols a device; the token is answered once',
    steps: 'E1–E3',
    isOpen: true,
    request: enrolRequestSchema,
    answer: enrolAnswerSchema,
    reasons: ['code-unknown', 'too-many-tries', 'too-large'],
  },
  codes: {
    method: 'POST',
    path: '/api/v1/codes',
    summary: 'Makes a one-time code for an account of the caller’s book',
    steps: 'C1–C2',
    request: codeRequestSchema,
    answer: codeAnswerSchema,
    reasons: ['not-permitted', 'not-found', 'too-many-tries', 'too-large'],
  },
  push: {
    method: 'POST',
    path: '/api/v1/push',
    summary: 'Takes changes of one stream and answers one receipt per change',
    steps: 'S1–S6',
    request: pushRequestSchema,
    answer: pushAnswerSchema,
    reasons: ['forked', 'out-of-order', 'epoch-changed', 'not-permitted', 'too-large'],
  },
  carry: {
    method: 'POST',
    path: '/api/v1/carry',
    summary:
      'Takes one box of a carried file, whoever of the book brings it, and answers one receipt per change',
    steps: 'K1–K7',
    request: carryRequestSchema,
    answer: carryAnswerSchema,
    reasons: ['carry-broken', 'not-permitted', 'too-large'],
  },
  pull: {
    method: 'POST',
    path: '/api/v1/pull',
    summary: 'Records and departures behind the device’s cursors, a page at a time',
    steps: 'L1–L9',
    request: pullRequestSchema,
    answer: z.union([pullAnswerSchema, columnsAnswerSchema]),
    reasons: ['too-many-tries', 'too-large'],
  },
  digest: {
    method: 'POST',
    path: '/api/v1/digest',
    summary: 'Whether the device has what its role receives, per scope entry',
    steps: 'G1–G3',
    request: digestRequestSchema,
    answer: digestAnswerSchema,
    reasons: ['epoch-changed', 'too-many-tries', 'too-large'],
  },
  history: {
    method: 'GET',
    path: '/api/v1/history/:entity/:id',
    summary: 'The accepted changes of one record, oldest first',
    steps: 'H1–H2',
    answer: historyAnswerSchema,
    reasons: ['not-found'],
  },
  accounts: {
    method: 'GET',
    path: '/api/v1/accounts',
    summary: 'The accounts of the caller’s book with their areas and devices, for those who hand out codes',
    steps: '',
    answer: accountsAnswerSchema,
    reasons: ['not-permitted'],
  },
  ...adminRoutes,
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes
