// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/secret_desk.h"

#include "widgets/window/main_window.h"
#include "widgets/window/secret_dialog.h"

namespace sw {

namespace {

void tell(MainWindow &window, Vault::Keeping keeping, const QString &why)
{
    if (keeping == Vault::Keeping::Keychain)
        window.setVaultState(VaultState::Keychain, {});
    else if (keeping == Vault::Keeping::SessionOnly)
        window.setVaultState(
            VaultState::SessionOnly,
            SecretDesk::tr("No keychain answers (%1), so secrets are kept for this session only.").arg(why));
}

} // namespace

SecretDesk::SecretDesk(MainWindow &window, Vault &vault) : m_window(window), m_vault(vault)
{
    connect(&vault, &Vault::keepingChanged, this,
            [this](Vault::Keeping keeping, const QString &why) { tell(m_window, keeping, why); });
    tell(window, vault.keeping(), vault.why());
}

void SecretDesk::ask(const CloudId &cloud, const QString &field,
                     std::function<void(const std::optional<QString> &)> answer)
{
    const auto remember = [this, cloud, answer = std::move(answer)](const std::optional<QString> &secret) {
        if (secret)
            m_known.insert(cloud, *secret);
        answer(secret);
    };
    m_vault.read(cloudSecretKey(cloud.text, field), this,
                 [this, cloud, field, remember](const std::optional<QString> &kept) {
                     if (kept)
                         remember(kept);
                     else
                         askOperator(cloud, field, remember);
                 });
}

void SecretDesk::wasRefused(const CloudId &cloud, const QString &field)
{
    m_known.remove(cloud);
    m_vault.forget(cloudSecretKey(cloud.text, field));
}

void SecretDesk::dismiss()
{
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->close();
}

void SecretDesk::askOperator(const CloudId &cloud, const QString &field,
                             const std::function<void(const std::optional<QString> &)> &answer)
{
    dismiss();
    auto *dialog =
        new SecretDialog(cloud.text, field, m_vault.keeping() == Vault::Keeping::Keychain, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretDialog::answered, this,
            [this, cloud, field, answer](const QString &secret, bool keep) {
                m_vault.write(cloudSecretKey(cloud.text, field), secret, keep);
                answer(secret);
            });
    connect(dialog, &QDialog::rejected, this, [answer] { answer(std::nullopt); });
    m_dialog = dialog;
    dialog->open();
}

} // namespace sw
