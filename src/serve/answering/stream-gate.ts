import { Failure } from '../../model/failure.ts';

/** Lets so many long answers be under way at once. */
export interface StreamGate {
  /** Enters an answer; gives what is called when it has ended. Throws `server-full` where as many are under way as may be. */
  readonly enter: () => () => void;
}

/** A gate for so many answers. */
export function streamGate(most: number): StreamGate {
  let under = 0;
  return {
    enter: () => {
      if (under >= most) throw new Failure('server-full', `${most} long answers are under way`);
      under += 1;
      let left = false;
      return () => {
        if (!left) under -= 1;
        left = true;
      };
    },
  };
}
