/** Under which name the token is kept; it goes with the window. */
const key = 'chancery-token';

/** The token by which this window asks, where the server wants one. */
class Sign {
  token: string | null = $state(sessionStorage.getItem(key));
  /** Whether the server has refused a question for want of a token. */
  isAsked: boolean = $state(false);

  use(token: string): void {
    sessionStorage.setItem(key, token);
    this.token = token;
    this.isAsked = false;
  }

  leave(): void {
    sessionStorage.removeItem(key);
    this.token = null;
  }
}

export const sign: Sign = new Sign();
