import type { Signers } from '../packed/signer-bits.ts';
import type { DateCode } from '../partial-date.ts';
import type { PartyRoles } from './party-roles.ts';
import type { PastMembers } from './past-members.ts';
import { CONTEXT_PARTY_EXTRA } from './rank-weights.ts';

/** What the signatories of a pact come to; masks as in `PartyFit`. */
export interface SignerTally {
  direct: number;
  via: number;
  past: number;
  /** Bits of the dissolved states that signed for the article's parties, and of those that signed for others. */
  theirs: number;
  foreign: number;
  /** How often one dissolved state signed for a further party of the article. */
  shared: number;
  extra: number;
  talked: number;
  /** Groups through which parties of the article are in the pact, or were. */
  blocs: number;
}

/** Written out: copying nine fields from an empty tally takes as long as the signatories of a small pact. */
function clear(tally: SignerTally): SignerTally {
  tally.direct = 0;
  tally.via = 0;
  tally.past = 0;
  tally.theirs = 0;
  tally.foreign = 0;
  tally.shared = 0;
  tally.extra = 0;
  tally.talked = 0;
  tally.blocs = 0;
  return tally;
}

/** Goes through the signatories of one pact after another. */
export class SignerCounter {
  /** For each party of the article that is a group, how many of its members the last pact had by name; reused to spare garbage. */
  readonly members: Uint8Array;
  readonly #tally: SignerTally = {
    direct: 0,
    via: 0,
    past: 0,
    theirs: 0,
    foreign: 0,
    shared: 0,
    extra: 0,
    talked: 0,
    blocs: 0,
  };
  readonly #roles: PartyRoles;
  readonly #past: PastMembers;

  /** @param size number of the article's parties */
  constructor(roles: PartyRoles, past: PastMembers, size: number) {
    this.#roles = roles;
    this.#past = past;
    this.members = new Uint8Array(size);
  }

  /** Counts one who signed for others than the article's parties. */
  #countOther(tally: SignerTally, party: number, state: number, hasLeft: boolean): void {
    const isContext = this.#roles.isContext[party] as number;
    if (hasLeft) tally.blocs++;
    if (state !== 0) tally.foreign |= 1 << state;
    else tally.extra += isContext ? CONTEXT_PARTY_EXTRA : 1;
    tally.talked += isContext;
  }

  /** Counts one of the article's parties, a group that has one of them or a member of one that is a group. */
  #countOwn(tally: SignerTally, party: number, state: number): void {
    const roles = this.#roles;
    const direct = roles.direct[party] as number;
    if (state !== 0 && direct) {
      tally.shared += (tally.theirs >> state) & 1;
      tally.theirs |= 1 << state;
    }
    tally.direct |= direct;
    tally.via |= roles.via[party] as number;
    if (roles.via[party]) tally.blocs++;
    // A bloc of strangers that the story talks about is no more of a stranger than a state of which it does.
    if (roles.isContext[party] && !roles.inside[party] && !roles.ever[party]) {
      tally.extra += CONTEXT_PARTY_EXTRA;
      tally.talked++;
      return;
    }
    tally.extra += (roles.size[party] as number) - (roles.inside[party] as number);
    const { members } = this;
    for (let bits = roles.expanded[party] as number, bit = 0; bits !== 0; bits >>= 1, bit++)
      members[bit] = (members[bit] as number) + (bits & 1);
  }

  /** Counts the signatories that are looked at one by one; what is returned is good until the next pact is counted. */
  count({ parties, states, count }: Signers, signed: DateCode): SignerTally {
    const { isLeft } = this.#past;
    const { isOther } = this.#roles;
    const tally = clear(this.#tally);
    this.members.fill(0);
    for (let at = 0; at < count; at++) {
      const party = parties[at] as number;
      const gone = isLeft[party] ? this.#past.maskOf(party, signed) : 0;
      tally.past |= gone;
      if (isOther[party]) this.#countOther(tally, party, states[at] as number, gone !== 0);
      else this.#countOwn(tally, party, states[at] as number);
    }
    return tally;
  }
}
