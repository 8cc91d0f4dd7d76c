// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/node/root_folder.h"

#include "cloudapi/lab/kernel/descriptor.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>

#include <cerrno>

namespace sw::lab {

namespace {

NodeFault fault(const std::string &step, const std::string &object = {})
{
    return {step, errno, object};
}

// A remount inside a user namespace must repeat the flags that the host's mount has.
unsigned long keptFlags(const std::string &path)
{
    struct statvfs info
    { };
    if (::statvfs(path.c_str(), &info) != 0)
        return 0;
    unsigned long flags = 0;
    if (info.f_flag & ST_NOSUID)
        flags |= MS_NOSUID;
    if (info.f_flag & ST_NODEV)
        flags |= MS_NODEV;
    if (info.f_flag & ST_NOEXEC)
        flags |= MS_NOEXEC;
    return flags;
}

bool makeReadOnly(const std::string &path)
{
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    if (::syscall(SYS_mount_setattr, AT_FDCWD, path.c_str(), AT_RECURSIVE, &attributes, sizeof attributes)
        == 0)
        return true;
    // Before Linux 5.12 only the top of the tree can be told.
    return ::mount(nullptr, path.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | keptFlags(path),
                   nullptr)
        == 0;
}

NodeFault mountDevices(const std::string &dev)
{
    if (::mount("tmpfs", dev.c_str(), "tmpfs", MS_NOSUID | MS_NOEXEC, "mode=755,size=64k") != 0)
        return fault("mount", "/dev");
    for (const char *name : {"null", "zero", "full", "random", "urandom", "tty"}) {
        const std::string place = dev + "/" + name;
        const std::string device = std::string("/dev/") + name;
        Descriptor file(::open(place.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0666));
        if (!file.isOpen() || ::mount(device.c_str(), place.c_str(), nullptr, MS_BIND, nullptr) != 0)
            return fault("mount", device);
    }
    const std::string terminals = dev + "/pts";
    const std::string shared = dev + "/shm";
    ::mkdir(terminals.c_str(), 0755);
    ::mkdir(shared.c_str(), 01777);
    // Group 5 is tty; a node with a single mapped id has no such group.
    if (::mount("devpts", terminals.c_str(), "devpts", MS_NOSUID | MS_NOEXEC,
                "newinstance,ptmxmode=0666,mode=620,gid=5")
            != 0
        && ::mount("devpts", terminals.c_str(), "devpts", MS_NOSUID | MS_NOEXEC,
                   "newinstance,ptmxmode=0666,mode=620")
            != 0)
        return fault("mount", "/dev/pts");
    if (::mount("tmpfs", shared.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777,size=64m") != 0)
        return fault("mount", "/dev/shm");
    const std::pair<const char *, const char *> links[] = {
        {"pts/ptmx", "ptmx"},          {"/proc/self/fd", "fd"},       {"/proc/self/fd/0", "stdin"},
        {"/proc/self/fd/1", "stdout"}, {"/proc/self/fd/2", "stderr"},
    };
    for (const auto &[target, name] : links) {
        if (::symlink(target, (dev + "/" + name).c_str()) != 0)
            return fault("link", name);
    }
    return {};
}

NodeFault mountProc(const std::string &proc)
{
    if (::mount("proc", proc.c_str(), "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) != 0)
        return fault("mount", "/proc");
    // The network's own knobs stay writable: they are the node's. Everything else under /proc/sys is the
    // host's.
    const std::string network = proc + "/sys/net";
    const std::string kernel = proc + "/sys";
    Descriptor tree(
        int(::syscall(SYS_open_tree, AT_FDCWD, network.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC)));
    for (const char *name : {"sys", "bus", "fs", "irq", "acpi", "scsi"}) {
        const std::string place = proc + "/" + name;
        if (::access(place.c_str(), F_OK) != 0)
            continue;
        if (::mount(place.c_str(), place.c_str(), nullptr, MS_BIND, nullptr) != 0 || !makeReadOnly(place))
            return fault("protect", place);
    }
    if (tree.isOpen())
        ::syscall(SYS_move_mount, tree.fd(), "", AT_FDCWD, network.c_str(), MOVE_MOUNT_F_EMPTY_PATH);
    for (const char *name : {"sysrq-trigger", "kcore", "keys", "timer_list", "sched_debug", "latency_stats",
                             "kpagecount", "kpageflags", "kmsg", "interrupts"}) {
        const std::string place = proc + "/" + name;
        if (::access(place.c_str(), F_OK) != 0)
            continue;
        if (::mount("/dev/null", place.c_str(), nullptr, MS_BIND, nullptr) != 0)
            return fault("protect", place);
    }
    return {};
}

} // namespace

NodeFault enterRoot(const NodePlan &plan)
{
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return fault("mount", "/");
    if (::chdir(plan.folder.c_str()) != 0)
        return fault("enter", plan.folder);
    std::string options = "lowerdir=" + plan.lower + ",upperdir=" + plan.upper + ",workdir=" + plan.work;
    if (plan.userXattr)
        options += ",userxattr";
    const std::string &root = plan.root;
    if (::mount("overlay", root.c_str(), "overlay", 0, options.c_str()) != 0)
        return fault("overlay", options);
    const std::string usr = root + "/usr";
    if (::mount("/usr", usr.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0 || !makeReadOnly(usr))
        return fault("mount", "/usr");
    if (NodeFault wrong = mountDevices(root + "/dev"))
        return wrong;
    const std::string run = root + "/run";
    if (::mount("tmpfs", run.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=64m") != 0)
        return fault("mount", "/run");
    // Some hosts hide parts of /sys and then allow no new one; nothing of a node needs it.
    const std::string sys = root + "/sys";
    ::mount("sysfs", sys.c_str(), "sysfs", MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_RDONLY, nullptr);
    if (NodeFault wrong = mountProc(root + "/proc"))
        return wrong;
    if (::chdir(root.c_str()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0
        || ::umount2(".", MNT_DETACH) != 0 || ::chdir("/") != 0)
        return fault("pivot", root);
    ::umask(022);
    for (const char *folder : {"/run/sshd", "/run/lock", "/run/seaworthy"})
        ::mkdir(folder, 0755);
    if (::sethostname(plan.hostname.c_str(), plan.hostname.size()) != 0)
        return fault("hostname", plan.hostname);
    return {};
}

NodeFault dropHostPowers()
{
    constexpr int lost[] = {
        CAP_SYS_ADMIN,
        CAP_MKNOD,
        CAP_SYS_MODULE,
        CAP_SYS_RAWIO,
        CAP_SYS_BOOT,
        CAP_SYS_TIME,
        CAP_SYSLOG,
        CAP_MAC_ADMIN,
        CAP_MAC_OVERRIDE,
        CAP_DAC_READ_SEARCH,
        CAP_LINUX_IMMUTABLE,
        CAP_WAKE_ALARM,
        CAP_BLOCK_SUSPEND,
        CAP_SYS_RESOURCE,
        CAP_SYS_NICE,
        CAP_SYS_PTRACE,
        CAP_SYS_TTY_CONFIG,
        CAP_SYS_PACCT,
        CAP_AUDIT_CONTROL,
        CAP_AUDIT_READ,
        CAP_LEASE,
        CAP_IPC_LOCK,
        38 /* CAP_PERFMON */,
        39 /* CAP_BPF */,
        40 /* CAP_CHECKPOINT_RESTORE */,
    };
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[2]{};
    if (::syscall(SYS_capget, &header, sets) != 0)
        return fault("capabilities");
    for (const int capability : lost) {
        if (::prctl(PR_CAPBSET_READ, capability) != 1)
            continue; // a kernel that does not know it
        if (::prctl(PR_CAPBSET_DROP, capability) != 0)
            return fault("capabilities");
        const unsigned mask = ~(1u << (capability % 32));
        auto &set = sets[capability / 32];
        set.effective &= mask;
        set.permitted &= mask;
        set.inheritable &= mask;
    }
    if (::syscall(SYS_capset, &header, sets) != 0)
        return fault("capabilities");
    return {};
}

} // namespace sw::lab
