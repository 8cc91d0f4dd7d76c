// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// The least that a Qt program with a table can be: what startup_bench holds the console against.
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(100, 6, &window);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    window.setCentralWidget(table);
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
