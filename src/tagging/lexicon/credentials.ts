import type { LexiconGroup } from './define.js';

const OF_A_MACHINE = `smtp imap db database pg postgres postgresql mysql mongo mongodb redis ftp sftp ssh proxy keystore truststore certificate
  cert master root encryption zip pdf file archive app system service server registry mqtt amqp rabbitmq kafka sentinel cluster
  docker share link email mail document meeting room wifi key encoding`;

/**
 * What a person proves their identity with. Tokens travel with every request, so that only logs and error reports of inferred ones are
 * found fault with (`policy/judge-flows.ts`).
 */
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
      password repeat, password repeated, repeated password, retype password, retyped password, re password, re enter password, password reenter, password verify, verify password, password verification text, password two, second password, password new, password old, user pw, user pwd, login pass, contrasenia, passwort wiederholen, wiederholung passwort, confirmar senha, senha confirmacao, confirmacao senha, nova senha, senha atual, confirmar contrasena, nueva contrasena, contrasena actual, nuova password, conferma password, ripeti password, vecchia password, confirmation mdp, mdp confirmation, confirmation mot de passe, password check, repeat password, password again, plain password, plaintext password, password value,  temp password, temporary password, initial password, new password, old password, current password,
      passwort, kennwort, haslo, losenord, lozinka, adgangskode, passord, salasana, sifre, palavra passe, kata sandi, mot de passe, mdp, contrasena, clave acceso, senha, parola d ordine, wachtwoord`,
  },
  {
    category: 'authorization.password',
    label: 'what a password is checked against',
    holds: 'text',
    needs: 'nothing',
    follow: 'aggressive',
    unsure: true,
    not: OF_A_MACHINE,
    words: 'password digest, password salt, encrypted password, password encrypted, encrypted passwd',
  },
  {
    category: 'authorization.password',
    label: 'a password or a personal identification number',
    holds: 'digits',
    needs: 'person',
    words: 'pin, pin code user, pass, pw, psw, passw, clave, passe',
  },
  {
    category: 'authorization.credentials',
    label: 'a token',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    not: 'csrf xsrf design page next continuation cancellation',
    words: 'token, token hash, otp, auth code, access code, sms code, magic link, credential, auth data',
  },
  {
    category: 'authorization.credentials',
    label: 'a credential',
    holds: 'text',
    needs: 'member',
    open: true,
    not: 'csrf xsrf design page next continuation cancellation bot app system service server deploy github gitlab slack cms admin gateway',
    words: `access token, refresh token, auth token, id token, session token, reset token, forgot password token, password token, reset password token, reset password code, password reset code, verification code, two factor code, mfa code, totp code, totp, login code, password reset token,
      verification token, verify token, invite token, invitation token, activation token, login token, magic link token, oauth token, unsubscribe token, signing token, email token, confirmation token, email verification token, jwt, jwt token, otp code, one time password, totp secret, two factor secret,
      mfa secret, user token, personal access token, personal token, bearer, email otp, sms otp, phone otp, login otp, activation code, confirmation code, email code, email verification code, phone verification code, security answer, secret answer, security question answer, passkey, auth key, two factor token, two factor auth token, two factor auth recovery code, tfa secret, totp key, two fa secret, two fa code, otp secret, otp token, otp hash, reset code, password reset hash, google token, facebook token, apple token, backup code, recovery code, two factor backup code, webauthn credential`,
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
