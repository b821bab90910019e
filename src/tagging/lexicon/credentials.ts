import type { LexiconGroup } from './define.js';

const OF_A_MACHINE = `smtp imap db database pg postgres postgresql mysql mongo mongodb redis ftp sftp ssh proxy keystore truststore certificate
  cert master root encryption zip pdf file archive app system service server registry mqtt amqp rabbitmq kafka sentinel cluster
  docker share link email mail document meeting room wifi key encoding`;

/** What a person proves their identity with. */
export const CREDENTIALS: readonly LexiconGroup[] = [
  {
    category: 'authorization.password',
    label: 'a password',
    holds: 'text',
    needs: 'nothing',
    open: true,
    not: OF_A_MACHINE,
    notBefore: 'basic auth',
    words: `password, pwd, passwd, pass word, user pass, passphrase, pass phrase, passcode, password confirmation, password confirm, confirm password,
      password repeat, password check, repeat password, password again, plain password, plaintext password, new password, old password, current password,
      passwort, kennwort, mot de passe, mdp, contrasena, clave acceso, senha, parola d ordine, wachtwoord`,
  },
  {
    category: 'authorization.password',
    label: 'a personal identification number',
    holds: 'digits',
    needs: 'person',
    words: 'pin',
  },
  {
    category: 'authorization.credentials',
    label: 'a token',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    not: 'csrf xsrf design page next continuation cancellation',
    words: 'token, otp, auth code, credential',
  },
  {
    category: 'authorization.credentials',
    label: 'a credential',
    holds: 'text',
    needs: 'member',
    follow: 'aggressive',
    unsure: true,
    open: true,
    not: 'csrf xsrf design page next continuation cancellation bot app system service server deploy github gitlab slack cms admin gateway',
    words: `access token, refresh token, auth token, id token, session token, reset token, forgot password token, password token, reset password token, reset password code, password reset code, verification code, two factor code, mfa code, totp code, totp, login code, password reset token,
      verification token, verify token, invite token, invitation token, activation token, login token, magic link token, oauth token, unsubscribe token, signing token, email token, confirmation token, email verification token, jwt, jwt token, otp code, one time password, totp secret, two factor secret,
      mfa secret, backup code, recovery code, two factor backup code, webauthn credential`,
  },
  {
    category: 'authorization.credentials',
    label: 'a credential',
    holds: 'text',
    needs: 'nothing',
    from: 'aggressive',
    unsure: true,
    open: true,
    not: 'csrf design page next continuation cancellation',
    words: `api token, bearer token, api key, apikey, secret, secret key, client secret, api secret, private key, authorization`,
  },
];
