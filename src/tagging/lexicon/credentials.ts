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
      password repeat, password repeated, repeated password, retype password, retyped password, re password, re enter password, password reenter,
      password verify, verify password, password verification text, password two, second password, password new, password old, user pw, user pwd,
      login pass, contrasenia, passwort wiederholen, wiederholung passwort, confirmar senha, senha confirmacao, confirmacao senha, nova senha,
      senha atual, confirmar contrasena, nueva contrasena, contrasena actual, nuova password, conferma password, ripeti password,
      vecchia password, confirmation mdp, mdp confirmation, confirmation mot de passe, password check, repeat password, password again,
      plain password, plaintext password, password value, temp password, temporary password, initial password, new password, old password,
      current password, passwort, kennwort, haslo, losenord, lozinka, adgangskode, passord, salasana, sifre, palavra passe, kata sandi,
      mot de passe, mdp, contrasena, clave acceso, senha, parola d ordine, wachtwoord, account password, login password, passwd confirm,
      confirm pass, confirm pwd, confirm passwd, pwd confirm, pwd confirmation, password retype, password 2, re password confirm, repeat pass,
      verify pass, new pass, new pwd, old pass, old pwd, current pass, current pwd, existing password, previous password, original password,
      user passwd, raw password, clear password, cleartext password, passwort bestaetigung, passwort bestatigung, passwort bestaetigen,
      passwort neu, neues passwort, altes passwort, aktuelles passwort, kennwort wiederholen, mot de passe confirmation, mot de passe actuel,
      nouveau mot de passe, ancien mot de passe, mot passe, nouveau mdp, ancien mdp, contrasena nueva, contrasena confirmacion,
      confirmacion contrasena, contrasena anterior, repetir contrasena, clave usuario, clave nueva, clave actual, senha nova, senha antiga,
      senha usuario, repetir senha, password attuale, password vecchia, password conferma, password nuova, parola chiave, wachtwoord herhalen,
      herhaal wachtwoord, wachtwoord bevestigen, nieuw wachtwoord, oud wachtwoord, huidig wachtwoord`,
  },
  {
    category: 'authorization.password',
    label: 'what a password is checked against',
    holds: 'text',
    needs: 'nothing',
    follow: 'aggressive',
    unsure: true,
    not: OF_A_MACHINE,
    words:
      'password digest, password salt, encrypted password, password encrypted, encrypted passwd, pwd salt, pass salt',
  },
  {
    category: 'authorization.password',
    label: 'a password or a personal identification number',
    holds: 'digits',
    needs: 'person',
    words: `pin, pin code user, pass, pw, psw, passw, clave, passe, pin number, mpin, tpin, wallet pin, atm pin, login pin, access pin, clave
      personal, contrasena temporal, parola, nip`,
  },
  {
    category: 'authorization.credentials',
    label: 'a token',
    holds: 'text',
    needs: 'person',
    listed: 'member',
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
    words: `access token, refresh token, auth token, id token, session token, delegated token, delegation token, exchanged token, on behalf of token, sts
      token, session ticket, login ticket, long lived token, long lived user token, short lived token, ephemeral token, cognito token, okta token,
      azure token, msal token, entra token, idp token, oidc token, federated token, otp auth url, otp auth uri, otpauth url, otpauth uri, challenge token, login challenge, reset token, forgot password token, password token, reset password
      token, reset password code, password reset code, verification code, two factor code, mfa code, totp code, totp, login code, password reset
      token, verification token, verify token, invite token, invitation token, activation token, login token, magic link token, oauth token,
      unsubscribe token, signing token, email token, confirmation token, email verification token, jwt, jwt token, otp code, one time password,
      totp secret, two factor secret, mfa secret, user token, personal access token, personal token, bearer, email otp, sms otp, phone otp,
      login otp, activation code, confirmation code, email code, email verification code, phone verification code, security answer, secret
      answer, security question answer, passkey, auth key, two factor token, two factor auth token, two factor auth recovery code, tfa secret,
      totp key, two fa secret, two fa code, otp secret, otp token, otp hash, reset code, password reset hash, google token, facebook token,
      apple token, backup code, recovery code, two factor backup code, webauthn credential, one time code, one time passcode, one time pin, otp
      value, otp input, otp number, otp pin, otp secret key, email otp code, sms code value, sms verification code, login verification code, mfa
      token, mfa secret key, two fa token, two fa secret key, 2 fa code, 2 fa secret, 2 fa token, tfa code, tfa token, totp token, totp seed,
      authenticator code, authenticator secret, recovery token, recover token, recovery key, recovery phrase, seed phrase, mnemonic, mnemonic
      phrase, secret phrase, password recovery token, password recovery code, pwd reset token, reset password hash, reset hash, reset pin,
      forgot password code, forgot token, activation key, activation hash, activate token, account activation token, email confirm token, email
      confirmation code, email confirmation token, email change token, change email token, email token hash, email verify token, email
      verification hash, verify code, verification hash, verification otp, verification pin, phone verify code, phone token, invite code token,
      invitation code token, magic token, magic link code, magic code, login code hash, sign in token, sign up token, registration code token,
      remember token, remember me token, stay logged in token, user access token, user refresh token, customer access token, customer token,
      client jwt, auth jwt, jwt access token, jwt refresh token, access jwt, refresh jwt, jwt cookie, bearer jwt, id token hint, session secret
      token, session hash, login session token, auth session token, sso token, saml response, saml assertion, oauth access token, oauth refresh
      token, oauth code, oauth verifier, oauth token secret, authorization code, google access token, google refresh token, google id token,
      facebook access token, twitter token, apple id token, linkedin token, microsoft token, social token, provider access token, provider
      refresh token, provider token, plaid access token, impersonation token, impersonate token, pin hash, pin code hash, pin encrypted,
      transaction pin, card pin, security pin, secret question answer, security answer hash, token acceso, token de acceso, token acesso, token
      recuperacion, token recuperacao, codigo verificacion, codigo verificacao, codigo de verificacion, codigo recuperacion, codigo recuperacao,
      codigo acceso, code verification, code de verification, code confirmation, jeton acces, jeton, codice verifica, codice di verifica, codice
      conferma, token accesso, bestaetigungscode, verifizierungscode, zugangscode, zugangstoken, aktivierungscode, verificatiecode,
      bevestigingscode, toegangstoken, secret 2 fa, code 2 fa, secret two factor, two factor authentication secret, two factor authentication
      code, passkey id, passkey credential, passkey public key, sign in code, sign in link, login link, device token secret, session jwt,
      current hashed refresh token, hashed refresh token, current refresh token, hashed rt, hash rt, hashed token, email verification link,
      password reset link, reset password link, reset link, verification link, activation link, invite link token, magic url, change password
      token, change password code, one time token, one time login token, temp token, temporary token, two factor temp token, pre auth token,
      partial token, step up token, security code hash, biometric token, biometric key, user secret, user secret key, private signing key user,
      wallet private key, wallet seed, wallet mnemonic, encrypted private key, encrypted mnemonic, encrypted seed, user private key, secret
      recovery phrase, seed words, codigo otp, codigo de acesso, codigo seguridad otp, codigo activacion, codigo ativacao, codigo activation,
      code activation, code otp, codice otp, codice attivazione, codice accesso, token verificacion, token verificacao, token reset, token
      reinitialisation, token recuperacao senha, token confirmacion, token activacion, recuperar token, token invitation, token jwt, token
      sesion, token sessao, user jwt, oauth refresh token value, oauth token value, oauth secret, fb access token, fb token, google credential,
      google auth code, apple identity token, identity token, identity jwt, firebase id token, clerk token, supabase token, supabase access
      token, keycloak token, microsoft access token, ms token, github access token, github pat, gitlab access token, slack user token, spotify
      access token, spotify refresh token, strava access token, strava refresh token, fitbit access token, fitbit refresh token, garmin token,
      twitter access token, twitter access token secret, linkedin access token, instagram access token, instagram token, tiktok access token,
      youtube refresh token, dropbox access token, zoom access token, zoom refresh token, calendar access token, calendar refresh token, gmail
      access token, gmail refresh token, outlook access token, outlook refresh token`,
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
    words: 'secret, secret key, client secret, api secret, private key, authorization',
  },
  {
    category: 'authorization.credentials',
    label: 'a key to an interface',
    holds: 'text',
    needs: 'person',
    follow: 'aggressive',
    unsure: true,
    open: true,
    not: `csrf design page next continuation cancellation ${OF_A_MACHINE}`,
    words: 'api token, bearer token, api key, secret token',
  },
];
