// A menu of the bar closes when something else is pressed, and by Escape.
export function closeMenus() {
  const close = (except) => {
    for (const menu of document.querySelectorAll(".menu[open]")) {
      if (menu !== except) {
        menu.open = false;
      }
    }
  };
  document.addEventListener("pointerdown", (event) => close(event.target.closest(".menu")));
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector(".menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}
