import { explain, isEcho, type SchemaError } from './explain.js';
import { compareWithReview } from './review.js';
import { checkRules, type Fault } from './rules/index.js';
import generated, { expected } from '../generated/schema-validator.js';
import type { Pack } from '../generated/pack.js';
import { voidSignatures, type Signature } from './signatures.js';

export type { Fault };

const validate = generated as { (value: unknown): boolean; errors?: SchemaError[] | null };

/**
 * Everything that is wrong with a pack: first what its schema says, then, for one of the right shape,
 * the rules beyond it and whether a review holds for exactly this content. Empty for a good pack.
 *
 * @param value - what `JSON.parse` made of the file
 * @param advise - says what was probably meant, as a further sentence; the command line has one
 * @returns faults with their JSON path, in the order of the rules
 */
export async function validatePack(
  value: unknown,
  advise: (error: SchemaError, value: unknown) => string | undefined = () => undefined,
): Promise<Fault[]> {
  if (!validate(value)) {
    const errors = (validate.errors ?? []).filter((error) => !isEcho(error));
    return errors.map((error) => {
      const { path, message } = explain(error, value, expected);
      const advice = advise(error, value);
      return { path, message: advice ? `${message} ${advice}` : message };
    });
  }
  const pack = value as Pack;
  return [...checkRules(pack), ...(await checkReview(pack))];
}

async function checkReview(pack: Pack): Promise<Fault[]> {
  // On http: pages there is no crypto.subtle to check with; widgets then say "not yet checked".
  if ((await compareWithReview(pack)) !== false) return [];
  return (await voidSignatures(pack)).map(isVoid);
}

/** What to do about a signature that does not hold. */
export function isVoid({ part, reviewer: { role, name, date }, path }: Signature): Fault {
  return {
    path,
    message: `"${part}" was changed after ${name ?? role} signed it on ${date}. Have it signed again (care-elements review --sign --parts ${part}), or remove this signature.`,
  };
}
