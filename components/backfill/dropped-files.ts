/** The files that were dropped, with those of dropped folders, however deep; names carry their folders. */
export async function droppedFiles(dropped: DataTransfer): Promise<DataTransfer> {
  // The list is emptied once the event is over, so everything is taken before the first wait.
  const taken = [...dropped.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const gathered = new DataTransfer();
  for (const { entry, file } of taken) {
    if (entry !== null) await gather(entry, gathered);
    else if (file !== null) gathered.items.add(file);
  }
  return gathered;
}

async function gather(entry: FileSystemEntry, into: DataTransfer): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File>((settle, fail) => entry.file(settle, fail));
    into.items.add(new File([file], entry.fullPath.replace(/^\//, ""), { type: file.type }));
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    const next = () => new Promise<FileSystemEntry[]>((settle, fail) => reader.readEntries(settle, fail));
    // A hundred at a time, until there are none.
    for (let some = await next(); some.length > 0; some = await next()) {
      for (const inside of some) await gather(inside, into);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
